using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ProvisionLanguageAsync</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProvisionLanguageAsyncRequest : OrganizationRequest
{
    public ProvisionLanguageAsyncRequest() => RequestName = "ProvisionLanguageAsync";

    public int Language
    {
        get => Parameters.TryGetValue("Language", out var value) ? (int)value : default;
        set => Parameters["Language"] = value;
    }
}
