using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>AddChannelAccessProfilePrivileges</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.0")]
public sealed class AddChannelAccessProfilePrivilegesResponse : OrganizationResponse
{
}
