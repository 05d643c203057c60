using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ExecuteByIdUserQuery</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteByIdUserQueryRequest : OrganizationRequest
{
    public ExecuteByIdUserQueryRequest() => RequestName = "ExecuteByIdUserQuery";

    /// <summary>Id of the row.</summary>
    public EntityReference EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (EntityReference)value : default;
        set => Parameters["EntityId"] = value;
    }
}
