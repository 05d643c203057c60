using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ProvisionLanguage</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProvisionLanguageRequest : OrganizationRequest
{
    public ProvisionLanguageRequest() => RequestName = "ProvisionLanguage";

    public int Language
    {
        get => Parameters.TryGetValue("Language", out var value) ? (int)value : default;
        set => Parameters["Language"] = value;
    }
}
