namespace Mitoyen.Arbitration.Domain;

/// <summary>
/// The tipping point between the request that comes first and another principal: the least number of minutes, recorded on that request in one entry, after which the other passes ahead.
/// The order can only change where the other's urgent allowance opens, where the first one's closes, or where the two V meet or cross: these few points are tried, exactly, by the rule itself.
/// </summary>
static class Tipping
{
    public static long? Of(Books books, Choice first, PrincipalAccount other)
    {
        if (first.Level == ChoiceLevel.Override || first.Principal == other || other.Waiting == 0) return null;
        foreach (var minutes in Candidates(books, first.Principal, other).Where(m => m >= 0).Order())
            if (Passes(books, first.Request, other, minutes)) return minutes;
        return null;
    }

    /// <summary>Whether the other principal comes before the first one once so many more minutes are recorded on the first one's request.</summary>
    public static bool Passes(Books books, WaitingRequest first, PrincipalAccount other, long minutes)
    {
        var ahead = first.Principal;
        var (urgent, otherUrgent) = (UrgentAfter(books, first, minutes), UrgentHead(books, other, books.Worked + minutes));
        if (urgent is null != otherUrgent is null) return otherUrgent is not null;
        var byTurn = VirtualTime.Compare(other.S, other.Weight, ahead.S + minutes, ahead.Weight);
        if (byTurn != 0) return byTurn < 0;
        var head = urgent ?? KindTurn.Head(books, ahead, new(first.Kind, first.Commune, minutes));
        return Chooser.CompareTied(otherUrgent ?? KindTurn.Head(books, other, Hypothesis.None), head) < 0;
    }

    static IEnumerable<long> Candidates(Books books, PrincipalAccount ahead, PrincipalAccount other)
    {
        yield return 0;
        if (other.Urgent.Count > 0 && other.Allowance.OpensAt != long.MaxValue) yield return other.Allowance.OpensAt - books.Worked;
        if (ahead.Urgent.Count > 0 && ahead.Allowance.MinutesToClose(books.Worked) is { } closing) yield return closing;
        if (ahead.Weight == 0 || other.Weight == 0)
        {
            yield return -ahead.S;
            yield return other.S - ahead.S;
            yield return other.S - ahead.S + 1;
            yield break;
        }
        var meets = VirtualTime.Floor(other.S, other.Weight, ahead.Weight) - ahead.S;
        yield return meets;
        yield return meets + 1;
    }

    static WaitingRequest? UrgentAfter(Books books, WaitingRequest first, long minutes)
    {
        var allowance = first.Principal.Allowance;
        if (!first.IsUrgent || !allowance.IsOpen(books.Worked)) return UrgentHead(books, first.Principal, books.Worked + minutes);
        return allowance.LeftAfterDrawing(books.Worked, minutes).CompareTo(0) > 0 ? first.Principal.Urgent.Min : Consented(books, first.Principal);
    }

    static WaitingRequest? UrgentHead(Books books, PrincipalAccount account, long worked) =>
        account.Urgent.Count == 0 ? null : account.Allowance.IsOpen(worked) ? account.Urgent.Min : Consented(books, account);

    static WaitingRequest? Consented(Books books, PrincipalAccount account) => account.Urgent.FirstOrDefault(r => Chooser.HasConsent(books, r));
}
