using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>DeleteEntity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteEntityRequest : OrganizationRequest
{
    public DeleteEntityRequest() => RequestName = "DeleteEntity";

    /// <summary>Logical name of the column or table.</summary>
    public string LogicalName
    {
        get => Parameters.TryGetValue("LogicalName", out var value) ? (string)value : default;
        set => Parameters["LogicalName"] = value;
    }
}
