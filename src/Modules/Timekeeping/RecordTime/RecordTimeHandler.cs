using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.RecordTime;

sealed class RecordTimeHandler(ITimeLedger ledger, IWorkSubjects subjects, CurrentViewer current)
{
    public async Task<Outcome<TimeEntryId>> HandleAsync(RecordTimeForm form, CancellationToken cancel)
    {
        var work = form.Work(current.Viewer.Account!.Value);
        var recorded = await ledger.RecordAsync(work, cancel);
        if (recorded.Refusal is RequestNotFound && work.Request is { } named) await subjects.AuditUnknownAsync(named, cancel);
        return recorded;
    }
}
