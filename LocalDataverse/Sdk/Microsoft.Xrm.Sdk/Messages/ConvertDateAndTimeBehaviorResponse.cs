using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>ConvertDateAndTimeBehavior</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ConvertDateAndTimeBehaviorResponse : OrganizationResponse
{
    /// <summary>Id of the job.</summary>
    public Guid JobId => Results.TryGetValue("JobId", out var value) ? (Guid)value : default;
}
