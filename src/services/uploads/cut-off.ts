const code = 'upload_cut_off';

/** Why a file did not arrive whole, by what happened. */
export const cutOff = {
  whenStopped: {
    code,
    message:
      'Rapporteur was stopped while this file was being sent, so it did not arrive whole and nothing of it is kept. Choose it and send it again.',
  },
  whenLost: {
    code,
    message:
      'The connection was lost while this file was being sent, so it did not arrive whole and nothing of it is kept. Choose it and send it again.',
  },
};
