using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.MonitorAgreement;

/// <summary>Notes that a decision is carried out, or that it is not after all.</summary>
sealed class CarryOutHandler(MitoyenDb db, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(Meeting meeting, string? named, CancellationToken cancel)
    {
        if (meeting.Decisions.FirstOrDefault(d => d.Id.ToString() == named) is not { } decision) return new DecisionIsGone();
        if (decision.DoneOn is null) decision.Done(clock.Today);
        else decision.Reopen();
        return await db.SaveOrConflictAsync(cancel);
    }
}
