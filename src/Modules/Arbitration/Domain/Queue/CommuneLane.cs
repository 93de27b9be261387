namespace Mitoyen.Arbitration.Domain;

/// <summary>Requests of one commune, class and kind in the projection, oldest first: a run of its kind's array.</summary>
sealed class CommuneLane(CommuneHours commune)
{
    public static readonly IComparer<WaitingRequest> ByCommuneThenAge = Comparer<WaitingRequest>.Create(static (a, b) =>
    {
        var byCommune = string.CompareOrdinal(a.Commune.Commune?.Value, b.Commune.Commune?.Value);
        return byCommune != 0 ? byCommune : WaitingRequest.CompareAge(a, b);
    });

    public CommuneHours Commune => commune;
    public int Next { get; set; }
    public int End { get; set; }
}
