import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { AppError } from '../../errors.ts';

const again = 'Sign in again. If it happens again, tell whoever looks after Rapporteur at your council.';

/** A code as providers and the library write them; anything else is not repeated. */
function plainCode(code: string | undefined): string {
  return code !== undefined && /^\w{1,60}$/.test(code) ? code : 'no code';
}

/**
 * What is thrown while somebody signs in, as they are told it, and why, for whoever runs the service; `reason` is absent where it is no fault of
 * anybody's. Neither holds a token, a code or a claim: the cause is left out for that reason.
 */
export function signInFailure(thrown: unknown): { failure: AppError; reason?: string } {
  if (thrown instanceof AuthorizationResponseError) return refusedByProvider(thrown.error);
  if (thrown instanceof ResponseBodyError)
    return {
      failure: new AppError('sign_in_failed', `The sign-in service did not accept the sign-in. ${again}`),
      reason: `the provider refused the code (${plainCode(thrown.error)})`,
    };
  if (thrown instanceof ClientError && (thrown.code === 'OAUTH_TIMEOUT' || thrown.code === 'OAUTH_ABORT'))
    return {
      failure: new AppError('timeout', 'The sign-in service did not answer in time. Try again in a minute.', {
        retryable: true,
      }),
      reason: 'the provider did not answer within five seconds',
    };
  if (thrown instanceof ClientError && thrown.code !== undefined)
    return {
      failure: new AppError(
        'sign_in_failed',
        `What came back from the sign-in service cannot be relied on, so nobody was signed in. ${again}`,
      ),
      reason: `what the provider sent was refused (${plainCode(thrown.code)}: ${thrown.message})`,
    };
  return {
    failure: new AppError('sign_in_failed', 'The sign-in service cannot be reached. Try again in a minute.', {
      retryable: true,
    }),
    reason: 'the provider cannot be reached',
  };
}

function refusedByProvider(error: string): { failure: AppError; reason?: string } {
  if (error === 'access_denied')
    return {
      failure: new AppError(
        'sign_in_failed',
        `The sign-in service did not let you in, or you turned back. ${again}`,
      ),
    };
  return {
    failure: new AppError('sign_in_failed', `The sign-in service could not sign you in. ${again}`),
    reason: `the provider refused (${plainCode(error)})`,
  };
}
