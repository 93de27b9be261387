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
