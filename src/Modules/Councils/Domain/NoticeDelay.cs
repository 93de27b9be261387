namespace Mitoyen.Councils.Domain;

/// <summary>How early a council must be called, from a day on.</summary>
/// <param name="Small">Clear days in communes below the limit (and in EPCIs made of such communes only).</param>
/// <param name="Large">Clear days in communes at or above the limit, and in EPCIs that hold one.</param>
/// <param name="Urgent">Clear days in urgency; the council then decides first whether it was urgent.</param>
/// <param name="Limit">Inhabitants, municipal population.</param>
/// <param name="Source">The text.</param>
sealed record NoticeDelay(int Small, int Large, int Urgent, int Limit, string Source)
{
    public int For(CouncilSize size, bool urgent) => urgent ? Urgent : size == CouncilSize.Small ? Small : Large;
}
