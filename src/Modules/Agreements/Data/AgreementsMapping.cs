using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Domain;

namespace Mitoyen.Agreements.Data;

static class AgreementsMapping
{
    public static void Map(ModelBuilder model)
    {
        MapAgreement(model);
        MapParts(model);
        MapCommittee(model);
    }

    static void MapAgreement(ModelBuilder model)
    {
        var agreement = model.Entity<Agreement>();
        agreement.ToTable("agreements_agreement");
        agreement.Property(a => a.Id).ValueGeneratedNever();
        agreement.HasIndex(a => a.PartnershipId);
        agreement.Ignore(a => a.Parties).Ignore(a => a.CurrentTerms).Ignore(a => a.Range).Ignore(a => a.SignedAmendments);
        agreement.HasMany<AgreementParty>("parties").WithOne().HasForeignKey(p => p.AgreementId);
        agreement.HasMany(a => a.Deliberations).WithOne().HasForeignKey(d => d.AgreementId);
        agreement.HasMany<Amendment>("amendments").WithOne().HasForeignKey(a => a.AgreementId);
        agreement.HasMany(a => a.Terms).WithOne().HasForeignKey(t => t.AgreementId);
        agreement.Ignore(a => a.Amendments);
        agreement.Navigation(a => a.Deliberations).HasField("deliberations").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        agreement.Navigation(a => a.Terms).HasField("terms").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        agreement.Navigation("parties").AutoInclude();
        agreement.Navigation("amendments").AutoInclude();
    }

    static void MapParts(ModelBuilder model)
    {
        var party = model.Entity<AgreementParty>();
        party.ToTable("agreements_party");
        party.HasKey(p => new { p.AgreementId, p.Authority });

        var amendment = model.Entity<Amendment>();
        amendment.ToTable("agreements_amendment");
        amendment.Property(a => a.Id).ValueGeneratedNever();
        amendment.HasIndex(a => new { a.AgreementId, a.Number }).IsUnique();

        var deliberation = model.Entity<Deliberation>();
        deliberation.ToTable("agreements_deliberation");
        deliberation.Property(d => d.Id).ValueGeneratedNever();
        deliberation.HasOne<Amendment>().WithMany().HasForeignKey(d => d.AmendmentId);

        var term = model.Entity<Term>();
        term.ToTable("agreements_term");
        term.Property(t => t.Id).ValueGeneratedNever();
        term.HasOne<Amendment>().WithMany().HasForeignKey(t => t.AmendmentId);
    }

    static void MapCommittee(ModelBuilder model)
    {
        var member = model.Entity<CommitteeMember>();
        member.ToTable("agreements_member");
        member.Property(m => m.Id).ValueGeneratedNever();
        member.HasOne<Agreement>().WithMany().HasForeignKey(m => m.AgreementId);

        var meeting = model.Entity<Meeting>();
        meeting.ToTable("agreements_meeting");
        meeting.Property(m => m.Id).ValueGeneratedNever();
        meeting.HasOne<Agreement>().WithMany().HasForeignKey(m => m.AgreementId);
        meeting.HasMany(m => m.Decisions).WithOne().HasForeignKey(d => d.MeetingId);
        meeting.Navigation(m => m.Decisions).HasField("decisions").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();

        var decision = model.Entity<Decision>();
        decision.ToTable("agreements_decision");
        decision.Property(d => d.Id).ValueGeneratedNever();
        decision.HasIndex(d => new { d.MeetingId, d.Number }).IsUnique();

        var reminder = model.Entity<SentReminder>();
        reminder.ToTable("agreements_reminder");
        reminder.HasKey(r => new { r.AgreementId, r.DeadlineKey, r.Lead });
        reminder.HasOne<Agreement>().WithMany().HasForeignKey(r => r.AgreementId);
    }
}
