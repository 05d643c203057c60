using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveDeprovisionedLanguages</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDeprovisionedLanguagesRequest : OrganizationRequest
{
    public RetrieveDeprovisionedLanguagesRequest() => RequestName = "RetrieveDeprovisionedLanguages";
}
