using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CloneMobileOfflineProfile</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneMobileOfflineProfileRequest : OrganizationRequest
{
    public CloneMobileOfflineProfileRequest() => RequestName = "CloneMobileOfflineProfile";

    public EntityReference Source
    {
        get => Parameters.TryGetValue("Source", out var value) ? (EntityReference)value : default;
        set => Parameters["Source"] = value;
    }
}
