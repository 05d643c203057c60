using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>InsertOptionValue</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class InsertOptionValueResponse : OrganizationResponse
{
    public int NewOptionValue => Results.TryGetValue("NewOptionValue", out var value) ? (int)value : default;
}
