using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveAvailableLanguages</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAvailableLanguagesResponse : OrganizationResponse
{
    public int[] LocaleIds => Results.TryGetValue("LocaleIds", out var value) ? (int[])value : default;
}
