namespace Microsoft.Xrm.Sdk;

public interface IEnvironmentService
{
    global::System.Uri AzureAuthorityHost { get; }

    string AzureRegionName { get; }

    string Geo { get; }
}
