using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>The platform's service: reads and writes rows and executes messages as one user.</summary>
[KnownAssembly]
[ServiceContract(Name = "IOrganizationService", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts/Services")]
public interface IOrganizationService
{
    [FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [OperationContract]
    void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    [FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [OperationContract]
    Guid Create(Entity entity);

    [FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [OperationContract]
    void Delete(string entityName, Guid id);

    [FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [OperationContract]
    void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    [FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [OperationContract]
    OrganizationResponse Execute(OrganizationRequest request);

    [FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [OperationContract]
    Entity Retrieve(string entityName, Guid id, ColumnSet columnSet);

    [FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [OperationContract]
    EntityCollection RetrieveMultiple(QueryBase query);

    [FaultContract(typeof(Microsoft.Xrm.Sdk.OrganizationServiceFault))]
    [OperationContract]
    void Update(Entity entity);
}
