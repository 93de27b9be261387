namespace Mitoyen.Requests.Domain;

/// <summary>What somebody did to a request.</summary>
enum StepVerb { Received, Qualified, Accepted, Scheduled, AskedRequester, RequesterAnswered, Finished, Refused, Reopened, DeclaredUrgent, UrgencyWithdrawn, TakenBack }
