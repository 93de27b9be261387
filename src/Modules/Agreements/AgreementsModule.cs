using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Data;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Agreements;

/// <summary>The front door of the module.</summary>
public sealed class AgreementsModule : IModule
{
    public string Name => "agreements";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<StoredAgreements>().AddScoped<IAgreements>(provider => provider.GetRequiredService<StoredAgreements>());
        services.AddScoped<IAgreementFounding, Founding>().AddScoped<SignedTogether>();
    }

    public void MapModel(ModelBuilder model) => AgreementsMapping.Map(model);
}
