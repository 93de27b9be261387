using Microsoft.EntityFrameworkCore;
using Mitoyen.Arbitration.Data;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.Arbitration.SeeDecisions;

/// <summary>The officer takes back a decision that was pressed by mistake.</summary>
sealed class TakeBackHandler(MitoyenDb db, CurrentViewer current, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(TakeBackForm form, CancellationToken cancel)
    {
        if (!current.Viewer.Can(Permission.OverrideQueue)) return new DecisionOfAnother();
        if (!Guid.TryParse(form.Decision, out var asked)) return new NoSuchDecision();
        var id = new QueueDecisionId(asked);
        if (await db.FindOrAuditAsync<QueueDecision>(d => d.Id == id, cancel) is not { } decision) return new NoSuchDecision();
        if (decision.TakeBack(current.Viewer.Account, clock.NowAt) is { } no) return no;
        await db.SaveChangesAsync(cancel);
        return null;
    }
}
