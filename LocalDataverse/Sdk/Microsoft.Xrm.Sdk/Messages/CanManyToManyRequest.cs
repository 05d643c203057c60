using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>CanManyToMany</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanManyToManyRequest : OrganizationRequest
{
    public CanManyToManyRequest() => RequestName = "CanManyToMany";

    /// <summary>Logical name of the table.</summary>
    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }
}
