using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.RecordTime;

sealed class RecordTimeHandler(ITimeLedger ledger, CurrentViewer current)
{
    public Task<Outcome<TimeEntryId>> HandleAsync(RecordTimeForm form, CancellationToken cancel) =>
        ledger.RecordAsync(form.Work(current.Viewer.Account!.Value), cancel);
}
