using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// QualifyLead: an open lead becomes qualified, and an account, a contact and an opportunity are made of it as asked. Which columns go over is assumed: those of one name and type, and the
/// ones below; that a new contact becomes the new account's primary one too.
/// </summary>
internal sealed class QualifyLeadHandler : IMessageHandler
{
    private const string Lead = "lead", Account = "account", Contact = "contact", Opportunity = "opportunity";
    private const int Open = 0, Qualified = 1;

    public string MessageName => "QualifyLead";

    public string EventTable => Lead;

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => input.TryGetValue("LeadId", out var value) ? value as EntityReference : null;

    public void Authorize(OperationContext operation)
    {
        var lead = operation.Required<EntityReference>("LeadId");
        lead.Id = operation.Resolve(lead);
        operation.Required<OptionSetValue>("Status");
        if (operation.Optional<EntityReference>("ProcessInstanceId") is not null)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'ProcessInstanceId' of the message '{MessageName}' isn't supported: there are no business process flows here.");
        operation.Demand(AccessRight.Write, lead);
        foreach (var table in Wanted(operation)) operation.DemandTable(AccessRight.Create, table);
    }

    public void Execute(OperationContext operation)
    {
        var id = operation.Required<EntityReference>("LeadId").Id;
        var lead = operation.Session.Find(Lead, id, new ColumnSet(true)) ?? throw PlatformFault.NotFound(Lead, id);
        Closing.Demand(operation, lead, [Open]);
        var wanted = Wanted(operation).ToList();
        var created = new EntityReferenceCollection();
        var given = operation.Optional<EntityReference>("OpportunityCustomerId");
        var account = wanted.Contains(Account) ? MakeAccount(operation, lead, created) : Existing(given, Account) ?? lead.GetAttributeValue<EntityReference>("parentaccountid");
        var contact = wanted.Contains(Contact) ? MakeContact(operation, lead, account, created) : Existing(given, Contact) ?? lead.GetAttributeValue<EntityReference>("parentcontactid");
        if (wanted.Contains(Account) && wanted.Contains(Contact)) operation.PlatformService.Update(new Entity(Account, account!.Id) { ["primarycontactid"] = contact });
        var change = new Entity(Lead, id) { [StateColumns.State] = new OptionSetValue(Qualified), [StateColumns.Status] = operation.Required<OptionSetValue>("Status") };
        if (account is not null) change["parentaccountid"] = account;
        if (contact is not null) change["parentcontactid"] = contact;
        if (wanted.Contains(Opportunity)) change["qualifyingopportunityid"] = MakeOpportunity(operation, lead, given ?? account ?? contact, account, contact, created);
        operation.PlatformService.Update(change);
        operation.OutputParameters["CreatedEntities"] = created;
    }

    private static IEnumerable<string> Wanted(OperationContext operation)
    {
        if (operation.RequiredValue<bool>("CreateAccount")) yield return Account;
        if (operation.RequiredValue<bool>("CreateContact")) yield return Contact;
        if (operation.RequiredValue<bool>("CreateOpportunity")) yield return Opportunity;
    }

    private static EntityReference? Existing(EntityReference? given, string table) => given?.LogicalName == table ? given : null;

    private static EntityReference MakeAccount(OperationContext operation, Entity lead, EntityReferenceCollection created)
    {
        var account = Copy(operation, lead, Account);
        account["name"] = lead.GetAttributeValue<string>("companyname") ?? lead.GetAttributeValue<string>("fullname");
        return Create(operation, account, created);
    }

    private static EntityReference MakeContact(OperationContext operation, Entity lead, EntityReference? account, EntityReferenceCollection created)
    {
        var contact = Copy(operation, lead, Contact);
        if (account is not null) contact["parentcustomerid"] = account;
        return Create(operation, contact, created);
    }

    private static EntityReference MakeOpportunity(
        OperationContext operation, Entity lead, EntityReference? customer, EntityReference? account, EntityReference? contact, EntityReferenceCollection created)
    {
        var opportunity = Copy(operation, lead, Opportunity);
        opportunity["name"] = lead.GetAttributeValue<string>("subject");
        if (lead.GetAttributeValue<Money>("estimatedamount") is { } amount) opportunity["estimatedvalue"] = amount;
        if (customer is not null) opportunity["customerid"] = customer;
        if (account is not null) opportunity["parentaccountid"] = account;
        if (contact is not null) opportunity["parentcontactid"] = contact;
        if (operation.Optional<EntityReference>("OpportunityCurrencyId") is { } currency) opportunity["transactioncurrencyid"] = currency;
        if (operation.Optional<EntityReference>("SourceCampaignId") is { } campaign) opportunity["campaignid"] = campaign;
        return Create(operation, opportunity, created);
    }

    private static Entity Copy(OperationContext operation, Entity lead, string to)
    {
        var row = CopiedColumns.Copy(operation.Table(Lead), lead, operation.Table(to));
        row["originatingleadid"] = lead.ToEntityReference();
        return row;
    }

    private static EntityReference Create(OperationContext operation, Entity row, EntityReferenceCollection created)
    {
        var reference = new EntityReference(row.LogicalName, operation.PlatformService.Create(row));
        created.Add(reference);
        return reference;
    }
}
