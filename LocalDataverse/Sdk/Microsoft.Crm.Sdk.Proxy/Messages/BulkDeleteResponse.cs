using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>BulkDelete</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BulkDeleteResponse : OrganizationResponse
{
    /// <summary>Id of the job.</summary>
    public Guid JobId => Results.TryGetValue("JobId", out var value) ? (Guid)value : default;
}
