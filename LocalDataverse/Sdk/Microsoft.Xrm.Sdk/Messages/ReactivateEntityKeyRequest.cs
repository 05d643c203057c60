using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>ReactivateEntityKey</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ReactivateEntityKeyRequest : OrganizationRequest
{
    public ReactivateEntityKeyRequest() => RequestName = "ReactivateEntityKey";

    public string EntityKeyLogicalName
    {
        get => Parameters.TryGetValue("EntityKeyLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityKeyLogicalName"] = value;
    }

    /// <summary>Logical name of the table.</summary>
    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }
}
