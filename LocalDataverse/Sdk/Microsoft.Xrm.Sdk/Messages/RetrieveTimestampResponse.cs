using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveTimestamp</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveTimestampResponse : OrganizationResponse
{
    public string Timestamp => Results.TryGetValue("Timestamp", out var value) ? (string)value : default;
}
