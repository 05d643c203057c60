using System;
using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Duplicates;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Customization;
using LocalDataverse.Engine.Messages.Tables;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine;

/// <summary>Makes the rows every organisation begins with.</summary>
internal static class OrganizationSeeder
{
    /// <summary>organization.plugintracelogsetting All: on a development machine traces are wanted; an administrator may change it as on the platform.</summary>
    private const int TraceEverything = 2;

    private static readonly string[] OtherPrivileges =
    [
        "prvBypassCustomPlugins", "prvBypassCustomBusinessLogic", "prvActOnBehalfOfAnotherUser", "prvOverrideCreatedOnCreatedBy", "prvPublishCustomization",
        "prvBulkDelete", "prvImportCustomization", "prvExportCustomization", AuditPrivileges.ReadSummary, AuditPrivileges.ReadHistory, AuditPrivileges.DeleteHistory, DuplicatePrivileges.Publish, DuplicatePrivileges.Detect,
    ];

    /// <summary>Writes them; the caller commits.</summary>
    public static void Seed(IDataSession session, OrganizationOptions options, DateTime now)
    {
        var organization = PlatformIds.Of("organization", options.Name);
        var businessUnit = PlatformIds.Of("businessunit", options.Name);
        var currency = PlatformIds.Of("transactioncurrency", "USD");
        SeedCurrency(session, currency, organization, now);
        new SeedRow(session, "organization", organization)
            .Set("name", options.Name)
            .Set("languagecode", 1033)
            .Set("localeid", 1033)
            .Set("isdisabled", false)
            .Set("isexternalsearchindexenabled", true)
            .Set("basecurrencyid", new EntityReference("transactioncurrency", currency))
            .Set("basecurrencyprecision", 2)
            .Set("currencydecimalprecision", 2)
            .Set("pricingdecimalprecision", 2)
            .Set("oobpricecalculationenabled", true)
            .Set("discountcalculationmethod", new OptionSetValue(0))
            .Set("basecurrencysymbol", "$")
            .Set("isauditenabled", false)
            .Set("isduplicatedetectionenabled", true)
            .Set("isduplicatedetectionenabledforonlinecreateupdate", true)
            .Set("plugintracelogsetting", new OptionSetValue(TraceEverything))
            .Set("blockedattachments", FilePolicy.BlockedAtFirst)
            .Set("maxuploadfilesize", FilePolicy.SizeAtFirst)
            .Set("systemuserid", WellKnownUsers.System)
            .Set("integrationuserid", WellKnownUsers.Integration)
            .Made(now, WellKnownUsers.System)
            .Insert();
        new SeedRow(session, "businessunit", businessUnit)
            .Set("name", options.Name)
            .Set("isdisabled", false)
            .Set("organizationid", new EntityReference("organization", organization))
            .Set("transactioncurrencyid", new EntityReference("transactioncurrency", currency))
            .Made(now, WellKnownUsers.System)
            .Insert();
        new SeedRow(session, "team", DefaultTeam.IdOf(businessUnit))
            .Set("name", options.Name)
            .Set("businessunitid", new EntityReference("businessunit", businessUnit))
            .Set("teamtype", new OptionSetValue(0))
            .Set("isdefault", true)
            .Set("administratorid", new EntityReference("systemuser", WellKnownUsers.Administrator))
            .Set("organizationid", organization)
            .Made(now, WellKnownUsers.System)
            .Insert();
        SeedUser(session, WellKnownUsers.System, "SYSTEM", organization, businessUnit, now);
        SeedUser(session, WellKnownUsers.Integration, "INTEGRATION", organization, businessUnit, now);
        SeedUser(session, WellKnownUsers.Administrator, "Administrator", organization, businessUnit, now);
        new SeedRow(session, "fieldsecurityprofile", AdministratorProfile.Id)
            .Set("name", "System Administrator")
            .Set("organizationid", new EntityReference("organization", organization))
            .Set("ismanaged", true)
            .Made(now, WellKnownUsers.System)
            .Insert();
        SeedRole(session, WellKnownRoles.SystemAdministrator, "System Administrator", WellKnownRoles.SystemAdministratorTemplate, organization, businessUnit, now);
        SeedRole(session, WellKnownRoles.SystemCustomizer, "System Customizer", WellKnownRoles.SystemCustomizerTemplate, organization, businessUnit, now);
        SeedRole(session, WellKnownRoles.BasicUser, "Basic User", null, organization, businessUnit, now);
        if (session.Metadata.TryGetTable("salesorder", out _)) SeedRole(session, WellKnownRoles.Salesperson, "Salesperson", null, organization, businessUnit, now);
        Grant(session, WellKnownUsers.Administrator, WellKnownRoles.SystemAdministrator);
        var there = new ProvisionedRows(session);
        foreach (var name in OtherPrivileges.Concat(DefinitionRights.All)) TablePrivileges.Create(there, name, AccessRight.None, owned: false);
        PlatformMessages.Seed(session, now);
        TableProvisioner.ProvisionAll(session, now);
        SystemSolutions.Ensure(session, new RowDefaults(session, now, WellKnownUsers.System));
    }

    /// <summary>Gives a user a role.</summary>
    public static void Grant(IDataSession session, Guid userId, Guid roleId) =>
        new SeedRow(session, "systemuserroles", PlatformIds.Of("systemuserroles", userId.ToString(), roleId.ToString())).Set("systemuserid", userId).Set("roleid", roleId).Insert();

    private static void SeedCurrency(IDataSession session, Guid id, Guid organization, DateTime now) => new SeedRow(session, "transactioncurrency", id)
        .Set("currencyname", "US Dollar")
        .Set("isocurrencycode", "USD")
        .Set("currencysymbol", "$")
        .Set("currencyprecision", 2)
        .Set("exchangerate", 1m)
        .Set("organizationid", new EntityReference("organization", organization))
        .Set("statecode", new OptionSetValue(0))
        .Set("statuscode", new OptionSetValue(1))
        .Made(now, WellKnownUsers.System)
        .Insert();

    private static void SeedUser(IDataSession session, Guid id, string name, Guid organization, Guid businessUnit, DateTime now)
    {
        new SeedRow(session, "systemuser", id)
            .Set("fullname", name)
            .Set("lastname", name)
            .Set("domainname", name)
            .Set("isdisabled", WellKnownUsers.IsBuiltIn(id))
            .Set("azureactivedirectoryobjectid", PlatformIds.Of("directory", id.ToString()))
            .Set("organizationid", organization)
            .Set("businessunitid", new EntityReference("businessunit", businessUnit))
            .Made(now, WellKnownUsers.System)
            .Insert();
        UserSettings.Insert(session, id, businessUnit, now, WellKnownUsers.System);
        new SeedRow(session, "teammembership", PlatformIds.Of("teammembership", id.ToString())).Set("teamid", DefaultTeam.IdOf(businessUnit)).Set("systemuserid", id).Insert();
    }

    private static void SeedRole(IDataSession session, Guid id, string name, Guid? template, Guid organization, Guid businessUnit, DateTime now) => new SeedRow(session, "role", id)
        .Set("name", name)
        .Set("businessunitid", new EntityReference("businessunit", businessUnit))
        .Set("organizationid", organization)
        .Set("parentrootroleid", new EntityReference("role", id))
        .Set("roletemplateid", template is { } t ? new EntityReference("roletemplate", t) : null)
        .Set("ismanaged", false)
        .Made(now, WellKnownUsers.System)
        .Insert();
}
