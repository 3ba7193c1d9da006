/** Who lets a report go on an agenda although things are outstanding, why, and when (ISO, UTC). For the caller to keep. */
export interface AgendaOverride {
  by: string;
  reason: string;
  at: string;
}
