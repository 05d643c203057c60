using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveSharedPrincipalsAndAccess: with whom a row is shared, and for what.</summary>
internal sealed class RetrieveSharedPrincipalsAndAccessHandler : IMessageHandler
{
    public string MessageName => "RetrieveSharedPrincipalsAndAccess";

    public void Authorize(OperationContext operation) => operation.Demand(AccessRight.Read, ShareRequest.Target(operation));

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["PrincipalAccesses"] = SharedRows.Of(operation.Session, ShareRequest.Target(operation).Id)
            .Select(share => new PrincipalAccess
            {
                Principal = new EntityReference(share.GetAttributeValue<string>("principaltypecode"), share.GetAttributeValue<System.Guid>("principalid")),
                AccessMask = (AccessRights)SharedRows.Rights(share),
            })
            .ToArray();
}
