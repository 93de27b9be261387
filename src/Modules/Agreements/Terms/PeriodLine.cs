using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.Terms;

/// <summary>Shares over a period, as they are typed.</summary>
sealed class PeriodLine
{
    public string? From { get; set; }
    public string? LastDay { get; set; }
    public List<ShareLine> Shares { get; set => field = value ?? []; } = [];

    public bool IsBlank => string.IsNullOrWhiteSpace(From) && string.IsNullOrWhiteSpace(LastDay) && Shares.All(s => string.IsNullOrWhiteSpace(s.Percent));

    public static PeriodLine Blank(IEnumerable<AuthorityId> principals) => new() { Shares = [.. principals.Select(p => new ShareLine { Party = p.ToString() })] };

    public static List<ShareLine> Of(AllocationKey key, IEnumerable<AuthorityId> principals) =>
        [.. principals.Select(p => new ShareLine { Party = p.ToString(), Percent = French.Fraction(key.ShareOf(p), 2) })];

    public IReadOnlyList<PrincipalShare> ReadShares(FormReading reading, int index, IReadOnlyCollection<AuthorityId> parties) =>
        [.. Shares.Select((s, i) => Read(s, reading, $"Periods[{index}].Shares[{i}].Percent", parties)).OfType<PrincipalShare>()];

    // A principal that is no party has no share: its field stays empty.
    static PrincipalShare? Read(ShareLine line, FormReading reading, string field, IReadOnlyCollection<AuthorityId> parties)
    {
        var party = reading.Authority(line.Party, field);
        if (string.IsNullOrWhiteSpace(line.Percent) && !parties.Contains(party)) return null;
        return new(party, reading.Value(French.ReadPercent(line.Percent), field));
    }
}
