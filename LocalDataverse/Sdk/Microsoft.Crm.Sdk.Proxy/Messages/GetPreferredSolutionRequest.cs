using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GetPreferredSolution</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetPreferredSolutionRequest : OrganizationRequest
{
    public GetPreferredSolutionRequest() => RequestName = "GetPreferredSolution";
}
