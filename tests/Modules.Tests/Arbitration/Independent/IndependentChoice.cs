namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>Rules 2, 5, 7 and 8 as a search through everything that waits.</summary>
static class IndependentChoice
{
    public static WaitingRequest? Of(IndependentOffice office, long now)
    {
        var urgent = office.Waiting.Where(r => r.IsUrgent && r.Principal.Tau.Above.Sign > 0).ToList();
        if (urgent.Count > 0) return Best(urgent.GroupBy(r => r.Principal).Select(own => own.Order(ByAge).First()));
        return Best(office.Waiting.GroupBy(r => r.Principal).Select(own => Head(own.Key, [.. own], now)));
    }

    /// <summary>The principal most behind; of equals the one with the older head request, then by its name.</summary>
    static WaitingRequest? Best(IEnumerable<WaitingRequest> heads) => heads.Order(Comparer<WaitingRequest>.Create((a, b) =>
        FirstOf(Account.Compare(a.Principal, b.Principal), a.OpenedAt.CompareTo(b.OpenedAt), string.CompareOrdinal(a.Principal.Name, b.Principal.Name)))).FirstOrDefault();

    static WaitingRequest Head(PrincipalAccount principal, List<WaitingRequest> own, long now)
    {
        var holdsSupport = principal.IsSupportAboveCeiling(now) && own.Exists(r => r.Kind != "support");
        // An urgent request is excepted while its allowance lasts, and then does not come here; its normal turn is that of any other (decisions/0003, 5).
        return own.Where(r => !holdsSupport || r.Kind != "support")
            .GroupBy(r => principal.KindOf(r.Kind))
            .Select(kind => (Kind: kind.Key, First: kind.Order(ByAge).First()))
            .Order(Comparer<(KindAccount Kind, WaitingRequest First)>.Create((a, b) =>
                FirstOf(Account.Compare(a.Kind, b.Kind), a.First.OpenedAt.CompareTo(b.First.OpenedAt), string.CompareOrdinal(a.Kind.Name, b.Kind.Name))))
            .First().First;
    }

    static readonly Comparer<WaitingRequest> ByAge = Comparer<WaitingRequest>.Create((a, b) => FirstOf(a.OpenedAt.CompareTo(b.OpenedAt), string.CompareOrdinal(a.Name, b.Name)));

    static int FirstOf(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
            if (comparison != 0) return comparison;
        return 0;
    }
}
