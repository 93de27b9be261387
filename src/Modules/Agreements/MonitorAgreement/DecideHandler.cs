using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.MonitorAgreement;

sealed class DecideHandler(MitoyenDb db, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(Meeting meeting, string text, DateOnly? dueOn, CancellationToken cancel) =>
        meeting.Decide(text, dueOn, clock.Today, clock.NowAt) ?? await db.SaveOrConflictAsync(cancel);
}
