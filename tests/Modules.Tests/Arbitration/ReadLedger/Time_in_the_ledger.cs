using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Modules.Tests.Arbitration.ReadLedger;

public sealed class Time_in_the_ledger
{
    static readonly DateTime At = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly Worked = new(2026, 10, 14);
    static readonly AuthorityId A = AuthorityId.New(), B = AuthorityId.New();

    static List<LedgerEvent> Read(Beneficiary beneficiary, DateOnly? workedOn) => [.. TimeEntries.Of([new(
        TimeEntryId.New(), AccountId.New(), new(2026, 11, 24), new Minutes(100), WorkKind.Advice, beneficiary, null, "", At, null, workedOn is null ? null : "oubli")
    {
        WorkedOn = workedOn, Parts = beneficiary.IsCommon ? [new(A, new(80)), new(B, new(20))] : [new(beneficiary.Principal!.Value, new(100))],
    }], new LocalClock(TimeProvider.System, new PartnershipScope()))];

    [Fact]
    public void Forgotten_time_is_a_correction_of_the_day_on_which_it_was_written()
    {
        var entry = Assert.IsType<Corrected>(Assert.Single(Read(Beneficiary.Of(A), Worked)));

        Assert.Equal((At, Keys.Of(A), 100L), (entry.At, entry.Principal, entry.Minutes));
    }

    [Fact]
    public void Forgotten_time_for_all_is_given_by_the_key_of_the_day_of_the_work() =>
        Assert.Equal([(Keys.Of(A), 80L), (Keys.Of(B), 20L)], Read(Beneficiary.Common, Worked).Cast<Corrected>().Select(e => (e.Principal!.Value, e.Minutes)));

    [Fact]
    public void Time_of_its_own_day_is_charged() => Assert.IsType<Charged>(Assert.Single(Read(Beneficiary.Of(A), null)));
}
