using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Journal;

namespace Mitoyen.People.Data;

static class PeopleMapping
{
    public static void Map(ModelBuilder model)
    {
        Map(model.Entity<Account>());
        Map(model.Entity<HeldGrant>());
        Map(model.Entity<Session>());
        Map(model.Entity<PersonalLink>());
        Map(model.Entity<PasswordLink>());
    }

    static void Map(EntityTypeBuilder<Account> account)
    {
        account.ToTable("people_account");
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.Name).HasMaxLength(200);
        account.Property(a => a.Email).HasMaxLength(EmailAddress.MaxLength);
        account.Property(a => a.FoldedEmail).HasMaxLength(EmailAddress.MaxLength).KeepOutOfJournal();
        account.HasIndex(a => a.FoldedEmail).IsUnique();
        account.Property(a => a.CreatedAt).KeepOutOfJournal();
        // Secrets, and counters whose events are journaled by name (sign-in-failed, locked-out, password-changed…).
        account.Property(a => a.PasswordHash).KeepOutOfJournal();
        account.Property(a => a.AuthenticatorKey).KeepOutOfJournal();
        account.Property(a => a.LastCodeStep).KeepOutOfJournal();
        account.Property(a => a.RecoveryCodes).KeepOutOfJournal();
        account.Property(a => a.Failures).KeepOutOfJournal();
        account.Property(a => a.LockedUntilAt).KeepOutOfJournal();
        account.Property(a => a.Version).KeepOutOfJournal();
    }

    static void Map(EntityTypeBuilder<HeldGrant> grant)
    {
        grant.ToTable("people_grant");
        grant.Property(g => g.Id).ValueGeneratedNever();
        grant.Property(g => g.AccountId);
        grant.Property(g => g.Role);
        grant.Property(g => g.Scope);
        grant.Property(g => g.ScopeId);
        grant.Property(g => g.From);
        grant.HasIndex(g => g.AccountId);
        grant.HasIndex(g => new { g.PartnershipId, g.Role });
        grant.HasOne<Account>().WithMany().HasForeignKey(g => g.AccountId);
    }

    static void Map(EntityTypeBuilder<Session> session)
    {
        session.ToTable("people_session");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.AccountId);
        session.Property(s => s.TokenHash).HasMaxLength(64);
        session.Property(s => s.Device).HasMaxLength(200);
        session.Property(s => s.AwaitsCode);
        session.Property(s => s.CreatedAt);
        session.HasIndex(s => s.TokenHash).IsUnique();
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
        // Signing in and out is journaled by name; last use is technical.
        session.KeepOutOfJournal();
    }

    static void Map(EntityTypeBuilder<PersonalLink> link)
    {
        link.ToTable("people_link");
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Property(l => l.PartnershipId);
        link.Property(l => l.CommuneId);
        link.Property(l => l.Name).HasMaxLength(200);
        link.Property(l => l.Email).HasMaxLength(EmailAddress.MaxLength);
        link.Property(l => l.TokenHash).HasMaxLength(64).KeepOutOfJournal();
        link.Property(l => l.CreatedAt);
        link.Property(l => l.LastUsedAt).KeepOutOfJournal();
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => l.PartnershipId);
    }

    static void Map(EntityTypeBuilder<PasswordLink> link)
    {
        link.ToTable("people_password_link");
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Property(l => l.AccountId);
        link.Property(l => l.Kind);
        link.Property(l => l.TokenHash).HasMaxLength(64).KeepOutOfJournal();
        link.Property(l => l.CreatedAt).KeepOutOfJournal();
        link.Property(l => l.ExpiresAt);
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => l.AccountId);
        link.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
    }
}
