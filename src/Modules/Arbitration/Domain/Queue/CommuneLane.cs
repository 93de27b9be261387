namespace Mitoyen.Arbitration.Domain;

/// <summary>Requests of one commune, class and kind in the projection, oldest first: a run of its kind's array.</summary>
sealed class CommuneLane(CommuneHours commune)
{
    public CommuneHours Commune => commune;
    public int Next { get; set; }
    public int End { get; set; }
}
