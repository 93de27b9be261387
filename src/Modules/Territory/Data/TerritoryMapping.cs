using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Territory.Data;

static class TerritoryMapping
{
    public static void Map(ModelBuilder model)
    {
        MapAuthority(model);
        MapCommune(model);
        MapMembership(model);
        MapPopulations(model);
        MapPartnership(model);
        MapFormerNames(model);
        MapImports(model);
    }

    static void MapAuthority(ModelBuilder model)
    {
        var authority = model.Entity<Authority>();
        authority.ToTable("territory_authority");
        authority.HasIndex(a => a.Siren).IsUnique();
        authority.Property(a => a.Siren).HasMaxLength(9);
        authority.Property(a => a.Name).HasMaxLength(200);
    }

    static void MapCommune(ModelBuilder model)
    {
        var commune = model.Entity<Commune>();
        commune.ToTable("territory_commune");
        commune.HasIndex(c => c.InseeCode).IsUnique();
        commune.Property(c => c.InseeCode).HasMaxLength(5);
        commune.Property(c => c.SuccessorCode).HasMaxLength(5);
        commune.Property(c => c.Siren).HasMaxLength(9);
        commune.Property(c => c.Name).HasMaxLength(200);
        commune.Property(c => c.HoursSource).HasMaxLength(200);
    }

    static void MapMembership(ModelBuilder model)
    {
        var membership = model.Entity<Membership>();
        membership.ToTable("territory_membership");
        membership.HasKey(m => new { m.CommuneId, m.AuthorityId, m.From });
        membership.HasIndex(m => m.AuthorityId);
        membership.HasOne<Commune>().WithMany().HasForeignKey(m => m.CommuneId).OnDelete(DeleteBehavior.Restrict);
        membership.HasOne<Authority>().WithMany().HasForeignKey(m => m.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        membership.Ignore(m => m.Days);
    }

    static void MapPopulations(ModelBuilder model)
    {
        var ofCommune = model.Entity<CommunePopulation>();
        ofCommune.ToTable("territory_commune_population");
        ofCommune.HasKey(p => new { p.CommuneId, p.Position });
        ofCommune.HasOne<Commune>().WithMany().HasForeignKey(p => p.CommuneId).OnDelete(DeleteBehavior.Restrict);

        var ofAuthority = model.Entity<AuthorityPopulation>();
        ofAuthority.ToTable("territory_authority_population");
        ofAuthority.HasKey(p => new { p.AuthorityId, p.Position });
        ofAuthority.HasOne<Authority>().WithMany().HasForeignKey(p => p.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }

    static void MapPartnership(ModelBuilder model)
    {
        var partnership = model.Entity<Partnership>();
        partnership.ToTable("territory_partnership");
        partnership.HasKey(p => p.PartnershipId);
        partnership.Property(p => p.Name).HasMaxLength(200);
        partnership.Property(p => p.ZoneId).HasMaxLength(60);

        var principal = model.Entity<PartnershipPrincipal>();
        principal.ToTable("territory_principal");
        principal.HasKey(p => new { p.PartnershipId, p.AuthorityId, p.From });
        principal.HasIndex(p => p.AuthorityId);
    }

    static void MapFormerNames(ModelBuilder model)
    {
        var ofCommune = model.Entity<FormerCommuneName>();
        ofCommune.ToTable("territory_former_commune_name");
        ofCommune.HasKey(n => new { n.CommuneId, n.Until, n.Name });

        var ofAuthority = model.Entity<FormerAuthorityName>();
        ofAuthority.ToTable("territory_former_authority_name");
        ofAuthority.HasKey(n => new { n.AuthorityId, n.Until, n.Name, n.Kind });
    }

    /// <summary>A run writes its own entry of the journal, with its counts.</summary>
    static void MapImports(ModelBuilder model)
    {
        var run = model.Entity<ImportRun>().KeepOutOfJournal();
        run.ToTable("territory_import");
        run.HasIndex(r => r.At);
        run.Property(r => r.CommunesSha256).HasMaxLength(64);
        run.Property(r => r.EpciSha256).HasMaxLength(64);

        var refusal = model.Entity<ImportRefusal>().KeepOutOfJournal();
        refusal.ToTable("territory_import_refusal");
        refusal.HasKey(r => new { r.RunId, r.Number });
        refusal.HasOne<ImportRun>().WithMany().HasForeignKey(r => r.RunId).OnDelete(DeleteBehavior.Restrict);
    }
}
