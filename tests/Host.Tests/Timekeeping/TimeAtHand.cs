using Mitoyen.Agreements.Contracts;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Host.Tests.Timekeeping;

/// <summary>What the tests of time say again and again.</summary>
static class TimeAtHand
{
    public static Task<Visitor> OfficerAsync(this MitoyenApp app) => app.SignedInAsync(app.Story.Ours.Officer.Email);

    /// <summary>What the ledger of ours holds on a day beside the story's own lines.</summary>
    public static async Task<IReadOnlyList<TimeEntryView>> LinesAsync(this MitoyenApp app, DateOnly day)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return [.. (await scope.Get<ITimeLedger>().EntriesAsync(day, day.AddDays(1))).Where(l => l.Note != "Sur place")];
    }

    public static async Task<TimeEntryId> RecordAsync(this MitoyenApp app, DateOnly day, long minutes, Beneficiary? beneficiary = null, string note = "")
    {
        await using var scope = app.Scope(app.Story.Ours.Id, app.Story.Ours.Officer.Id);
        return (await scope.Get<ITimeLedger>().RecordAsync(new(app.Story.Ours.Officer.Id, day, new Minutes(minutes), WorkKind.Advice, beneficiary ?? Beneficiary.Of(app.Story.Ours.A), null, note))).Value;
    }

    public static (string, object?)[] Work(DateOnly day, string duration, string beneficiary, string kind = "Advice") =>
        [("Posted.Day", day), ("Posted.Duration", duration), ("Posted.Kind", kind), ("Posted.Beneficiary", beneficiary)];

    public static string Commune(this Partners partners) => WorkCode.Of(Beneficiary.Of(partners.OfA, partners.A));
}
