using Microsoft.EntityFrameworkCore;

namespace Mitoyen.Arbitration.Data;

static class ArbitrationMapping
{
    public static void Map(ModelBuilder model)
    {
        var decision = model.Entity<QueueDecision>();
        decision.ToTable("arbitration_decisions");
        decision.HasKey(d => d.Id);
        decision.Property(d => d.Reason).HasMaxLength(500);
        decision.Property(d => d.Sentence).HasMaxLength(2000);
        decision.HasIndex(d => new { d.PartnershipId, d.DecidedAt });

        var consent = model.Entity<UrgentConsent>();
        consent.ToTable("arbitration_consents");
        consent.HasIndex(c => new { c.PartnershipId, c.Request, c.Principal });
    }
}
