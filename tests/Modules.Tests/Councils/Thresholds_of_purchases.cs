using CsCheck;
using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Xunit;

namespace Mitoyen.Modules.Tests.Councils;

public class Thresholds_of_purchases
{
    static readonly CouncilBody Sapignies = CouncilBody.Of(CommuneId.From(Guid.CreateVersion7()));

    [Theory]
    [InlineData("2008-06-01", 4_000), InlineData("2009-06-01", 20_000), InlineData("2010-06-01", 4_000), InlineData("2014-01-01", 15_000), InlineData("2017-01-01", 25_000)]
    [InlineData("2020-06-01", 40_000), InlineData("2026-03-31", 40_000), InlineData("2026-04-01", 60_000)]
    public void Of_supplies_are_those_of_their_day(string day, long euros) => Assert.Equal(Euros.Whole(euros), At(ThresholdRule.Publicity, PurchaseNature.SuppliesAndServices, day)!.Amount);

    [Theory]
    [InlineData("2020-09-01", 70_000), InlineData("2020-12-31", 100_000), InlineData("2026-06-01", 100_000)]
    public void Of_works_are_those_of_their_day(string day, long euros) => Assert.Equal(Euros.Whole(euros), At(ThresholdRule.Publicity, PurchaseNature.Works, day)!.Amount);

    [Theory]
    [InlineData("2027-12-31", 216_000, 5_404_000), InlineData("2025-01-01", 221_000, 5_538_000), InlineData("2023-01-01", 215_000, 5_382_000), InlineData("2021-01-01", 214_000, 5_350_000)]
    public void Of_formal_procedures_are_those_of_their_day(string day, long supplies, long works)
    {
        Assert.Equal(Euros.Whole(supplies), At(ThresholdRule.FormalProcedure, PurchaseNature.SuppliesAndServices, day)!.Amount);
        Assert.Equal(Euros.Whole(works), At(ThresholdRule.FormalProcedure, PurchaseNature.Works, day)!.Amount);
    }

    /// <summary>The annex of the issue, clause by clause: from, to exclusive (a dash: it holds), supplies and services, works.</summary>
    const string Annex = """
        Publicity 2004-01-01 2009-01-01 4000 4000
        Publicity 2009-01-01 2010-05-01 20000 20000
        Publicity 2010-05-01 2011-12-12 4000 4000
        Publicity 2011-12-12 2015-10-01 15000 15000
        Publicity 2015-10-01 2020-01-01 25000 25000
        Publicity 2020-01-01 2020-07-24 40000 40000
        Publicity 2020-07-24 2020-12-08 40000 70000
        Publicity 2020-12-08 2026-01-01 40000 100000
        Publicity 2026-01-01 2026-04-01 40000 100000
        Publicity 2026-04-01 - 60000 100000
        ElectronicMeans 2010-01-01 2012-01-01 90000 90000
        ElectronicMeans 2012-01-01 2018-10-01 90000 90000
        ElectronicMeans 2018-10-01 2020-01-01 25000 25000
        ElectronicMeans 2020-01-01 2026-04-01 40000 40000
        ElectronicMeans 2026-04-01 - 60000 60000
        FormalProcedure 2020-01-01 2022-01-01 214000 5350000
        FormalProcedure 2022-01-01 2024-01-01 215000 5382000
        FormalProcedure 2024-01-01 2026-01-01 221000 5538000
        FormalProcedure 2026-01-01 2028-01-01 216000 5404000
        """;

    [Fact]
    public void Of_the_reference_are_the_annex_on_every_day_of_thirty_years()
    {
        var annex = Annex.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim().Split(' ')).ToList();
        for (var day = new DateOnly(2000, 1, 1); day < new DateOnly(2030, 1, 1); day = day.AddDays(1))
            foreach (var rule in Enum.GetValues<ThresholdRule>())
            {
                var told = annex.SingleOrDefault(l => l[0] == rule.ToString() && string.CompareOrdinal($"{day:yyyy-MM-dd}", l[1]) >= 0 && (l[2] == "-" || string.CompareOrdinal($"{day:yyyy-MM-dd}", l[2]) < 0));
                foreach (var (nature, column) in new[] { (PurchaseNature.SuppliesAndServices, 3), (PurchaseNature.Works, 4) })
                    Assert.Equal((rule, nature, day, told?[column]), (rule, nature, day, At(rule, nature, $"{day:yyyy-MM-dd}") is { } row ? $"{row.Amount.Cents / 100}" : null));
            }
    }

    [Theory, InlineData("2011-06-01", "profil d’acheteur"), InlineData("2012-01-01", "refusés")]
    public void Of_electronic_means_say_what_began_when(string day, string says) => Assert.Contains(says, At(ThresholdRule.ElectronicMeans, PurchaseNature.SuppliesAndServices, day)!.Source, StringComparison.Ordinal);

    [Fact]
    public void Before_the_table_begins_the_law_is_unknown_not_free() => Assert.Null(At(ThresholdRule.FormalProcedure, PurchaseNature.Works, "2012-01-01"));

    [Fact]
    public void Of_the_reference_never_overlap_and_old_ones_are_to_be_verified()
    {
        var rows = ReferenceThresholds.All;

        Assert.All(rows, row => Assert.DoesNotContain(rows, other => !ReferenceEquals(other, row) && other.Meets(row)));
        Assert.All(rows, row => Assert.True(row.ToVerify || row.From >= new DateOnly(2018, 1, 1)));
        Assert.All(rows, row => Assert.NotEmpty(row.Source));
    }

    [Fact]
    public void A_need_that_is_cut_in_two_is_counted_whole()
    {
        var first = Purchase(Euros.Whole(35_000), "Postes informatiques", new DateOnly(2026, 5, 4));
        var second = Purchase(Euros.Whole(30_000), "poste informatique", new DateOnly(2026, 11, 2));

        var check = PurchaseCheck.Of(second, [first, second], ReferenceThresholds.All);

        Assert.Equal(Euros.Whole(65_000), check.OfNeed);
        Assert.True(check.Verdicts.Single(v => v.Rule == ThresholdRule.Publicity).WouldSplit);
    }

    [Fact]
    public void The_margin_is_what_is_left_and_one_cent_more_applies_the_rule() =>
        Gen.Select(Gen.Long[1, 5_999_999], Gen.Int[0, 300]).Sample((cents, day) =>
        {
            var purchase = Purchase(new Euros(cents), "Téléphonie", new DateOnly(2026, 4, 1).AddDays(day));
            var margin = PurchaseCheck.Of(purchase, [purchase], ReferenceThresholds.All).Verdicts.Single(v => v.Rule == ThresholdRule.Publicity).Margin!.Value;

            var rest = Purchase(margin, "téléphonies", purchase.LaunchedOn.AddDays(1));
            var check = PurchaseCheck.Of(rest, [purchase, rest], ReferenceThresholds.All);
            var almost = Purchase(margin - new Euros(1), "téléphonies", purchase.LaunchedOn.AddDays(1));

            Assert.True(check.Verdicts.Single(v => v.Rule == ThresholdRule.Publicity).Applies);
            Assert.False(PurchaseCheck.Of(almost, [purchase, almost], ReferenceThresholds.All).Verdicts.Single(v => v.Rule == ThresholdRule.Publicity).Applies);
        }, iter: 10_000);

    [Fact]
    public void Another_need_buyer_nature_or_year_counts_apart()
    {
        var day = new DateOnly(2026, 6, 1);
        var one = Purchase(Euros.Whole(50_000), "Site internet", day);
        var elsewhere = new PlannedPurchase();
        elsewhere.Plan(CouncilBody.Of(CommuneId.From(Guid.CreateVersion7())), "x", "Site internet", PurchaseNature.SuppliesAndServices, Euros.Whole(50_000), day);
        PlannedPurchase[] others = [elsewhere, Purchase(Euros.Whole(50_000), "Téléphonie", day), Purchase(Euros.Whole(50_000), "Site internet", day, PurchaseNature.Works), Purchase(Euros.Whole(50_000), "Site internet", day.AddYears(1))];

        Assert.Equal(Euros.Whole(50_000), PurchaseCheck.Of(one, others, ReferenceThresholds.All).OfNeed);
    }

    static Threshold? At(ThresholdRule rule, PurchaseNature nature, string day) =>
        ReferenceThresholds.All.SingleOrDefault(t => t.Rule == rule && t.Nature == nature && t.Holds(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    static PlannedPurchase Purchase(Euros amount, string need, DateOnly day, PurchaseNature nature = PurchaseNature.SuppliesAndServices)
    {
        var purchase = new PlannedPurchase { Id = PurchaseId.New() };
        purchase.Plan(Sapignies, "Achat", need, nature, amount, day);
        return purchase;
    }
}
