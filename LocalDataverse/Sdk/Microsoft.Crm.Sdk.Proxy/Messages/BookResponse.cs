using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>Book</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BookResponse : OrganizationResponse
{
    public object Notifications => Results.TryGetValue("Notifications", out var value) ? (object)value : default;

    public ValidationResult ValidationResult => Results.TryGetValue("ValidationResult", out var value) ? (ValidationResult)value : default;
}
