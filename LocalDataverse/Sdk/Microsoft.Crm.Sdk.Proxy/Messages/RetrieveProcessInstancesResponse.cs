using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveProcessInstances</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProcessInstancesResponse : OrganizationResponse
{
    public EntityCollection Processes => Results.TryGetValue("Processes", out var value) ? (EntityCollection)value : default;
}
