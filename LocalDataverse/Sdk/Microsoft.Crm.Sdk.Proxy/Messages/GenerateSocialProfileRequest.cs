using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GenerateSocialProfile</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateSocialProfileRequest : OrganizationRequest
{
    public GenerateSocialProfileRequest() => RequestName = "GenerateSocialProfile";

    /// <summary>The row.</summary>
    public Entity Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (Entity)value : default;
        set => Parameters["Entity"] = value;
    }
}
