using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveProcessInstances</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProcessInstancesRequest : OrganizationRequest
{
    public RetrieveProcessInstancesRequest() => RequestName = "RetrieveProcessInstances";

    /// <summary>Id of the row.</summary>
    public Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (Guid)value : default;
        set => Parameters["EntityId"] = value;
    }

    /// <summary>Logical name of the table.</summary>
    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }
}
