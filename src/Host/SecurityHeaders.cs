using System.Collections.Concurrent;
using Mitoyen.Platform.Maps;

namespace Mitoyen.Host;

/// <summary>What a browser may do with our pages: load what this server gives, nothing else (but pictures from where the operator said), in no frame of another site.</summary>
static class SecurityHeaders
{
    static readonly HeaderPolicyCollection Closed = Policy(null);
    static readonly ConcurrentDictionary<string, HeaderPolicyCollection> Opened = new();

    /// <summary>Chosen when the answer begins: by then the page has said whether it shows a map with tiles of another host.</summary>
    public static IServiceCollection AddContentPolicies(this IServiceCollection services)
    {
        services.AddSecurityHeaderPolicies().SetDefaultPolicy(Closed)
            .SetPolicySelector(asked => TileServer.ShownOn(asked.HttpContext) is { } tiles ? Opened.GetOrAdd(tiles.Origin, Policy) : Closed);
        return services;
    }

    static HeaderPolicyCollection Policy(string? imageSource) => new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddPermissionsPolicyWithDefaultSecureDirectives()
        .AddStrictTransportSecurityMaxAge(maxAgeInSeconds: 31_536_000)
        .RemoveServerHeader()
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddScriptSrc().Self();
            policy.AddStyleSrc().Self();
            var images = policy.AddImgSrc().Self().Data();
            if (imageSource is not null) images.From(imageSource);
            policy.AddFontSrc().Self();
            policy.AddConnectSrc().Self();
            policy.AddManifestSrc().Self();
            policy.AddFormAction().Self();
            policy.AddFrameAncestors().None();
            policy.AddBaseUri().None();
        });
}
