using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Territory.Data;

/// <summary>A figure as its source gives it; it is never changed, another is added beside it.</summary>
[SharedAcrossPartnerships("national data: figures that sources publish")]
sealed class AuthorityPopulation(AuthorityId authorityId, int position, int value, string source, int? year)
{
    public AuthorityId AuthorityId { get; private set; } = authorityId;

    /// <summary>Order of arrival for this authority: 1, 2, 3…</summary>
    public int Position { get; private set; } = position;
    public int Value { get; private set; } = value;
    public string Source { get; private set; } = source;
    public int? Year { get; private set; } = year;
}
