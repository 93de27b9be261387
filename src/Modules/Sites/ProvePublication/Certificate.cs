using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Sites.ProvePublication;

/// <param name="Periods">Oldest first; empty: the act was never shown with its PDF.</param>
/// <param name="At">Wall time.</param>
sealed record Certificate(ItemId Item, string Site, string Title, LegalActFacts Facts, string Url, IReadOnlyList<CertifiedPeriod> Periods, DateTime At);

/// <summary>A period in wall time.</summary>
/// <param name="End">Null: it goes on.</param>
sealed record CertifiedPeriod(ShowingPeriod Period, DateTime From, DateTime? End, DateOnly Today)
{
    DateOnly First => DateOnly.FromDateTime(From);

    DateOnly Last => End is { } end ? DateOnly.FromDateTime(end) : Today;

    public int Days => ShowingPeriod.DaysSeen(First, Last);

    public DateOnly MinimumOn => ShowingPeriod.MinimumOn(First);

    public bool IsReached => Last >= MinimumOn;
}
