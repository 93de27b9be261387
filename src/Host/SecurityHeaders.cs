namespace Mitoyen.Host;

/// <summary>What a browser may do with our pages: load what this server gives, nothing else (but pictures from where the operator said), in no frame of another site.</summary>
static class SecurityHeaders
{
    public static HeaderPolicyCollection Policy(IEnumerable<string> imageSources) => new HeaderPolicyCollection()
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
            foreach (var source in imageSources) images.From(source);
            policy.AddFontSrc().Self();
            policy.AddConnectSrc().Self();
            policy.AddManifestSrc().Self();
            policy.AddFormAction().Self();
            policy.AddFrameAncestors().None();
            policy.AddBaseUri().None();
        });
}
