using Mitoyen.Arbitration.Domain;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Arbitration.SeeQueue;

/// <summary>One place of the queue.</summary>
/// <param name="Place">1 is served first.</param>
/// <param name="Say">Writes the sentence, when somebody reads it: a page shows fifty places of a thousand.</param>
/// <param name="Tipping">Minutes to be recorded on the first request before this one's principal passes; null when it is the first's own principal, or never.</param>
sealed record QueueLine(int Place, RequestKey Key, RequestView Request, ChoiceLevel Level, PrincipalKey Principal, KindKey Kind, bool IsUrgent, Func<string> Say, long? Tipping)
{
    public string Why => Say();
}
