using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Host;

/// <summary>Lets <c>dotnet ef</c> see the model: <c>-- postgresql</c> for the second set of migrations.</summary>
sealed class DesignTimeDb : IDesignTimeDbContextFactory<MitoyenDb>
{
    public MitoyenDb CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<MitoyenDb>();
        new DatabaseOptions(args.Contains("postgresql"), args.Contains("postgresql") ? "Host=localhost" : "Data Source=design.db").Configure(builder);
        return new MitoyenDb(builder.Options, AllModules.List, new PartnershipScope(), new ActorContext(), TimeProvider.System, []);
    }
}
