using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>The platform's service: reads and writes rows and executes messages as one user. A failure is a FaultException of <see cref="OrganizationServiceFault"/>.</summary>
[KnownAssembly]
[ServiceContract(Name = "IOrganizationService", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts/Services")]
public interface IOrganizationService
{
    /// <summary>Links rows by a relationship.</summary>
    [FaultContract(typeof(OrganizationServiceFault))]
    [OperationContract]
    void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    /// <summary>Creates a row and returns its id.</summary>
    [FaultContract(typeof(OrganizationServiceFault))]
    [OperationContract]
    Guid Create(Entity entity);

    /// <summary>Deletes a row.</summary>
    [FaultContract(typeof(OrganizationServiceFault))]
    [OperationContract]
    void Delete(string entityName, Guid id);

    /// <summary>Removes the links between rows.</summary>
    [FaultContract(typeof(OrganizationServiceFault))]
    [OperationContract]
    void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    /// <summary>Executes a message.</summary>
    [FaultContract(typeof(OrganizationServiceFault))]
    [OperationContract]
    OrganizationResponse Execute(OrganizationRequest request);

    /// <summary>Reads a row.</summary>
    [FaultContract(typeof(OrganizationServiceFault))]
    [OperationContract]
    Entity Retrieve(string entityName, Guid id, ColumnSet columnSet);

    /// <summary>Reads the rows a query asks for, a page at a time.</summary>
    [FaultContract(typeof(OrganizationServiceFault))]
    [OperationContract]
    EntityCollection RetrieveMultiple(QueryBase query);

    /// <summary>Writes the columns a row holds; others stay as they are.</summary>
    [FaultContract(typeof(OrganizationServiceFault))]
    [OperationContract]
    void Update(Entity entity);
}
