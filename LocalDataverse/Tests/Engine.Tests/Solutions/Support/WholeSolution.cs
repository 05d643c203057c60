using System;
using System.Globalization;

namespace LocalDataverse.Engine.Tests.Solutions.Support;

/// <summary>A solution with a component of nearly every kind, put together from parts so that versions of it can lack some.</summary>
internal static class WholeSolution
{
    public static readonly Guid AssemblyId = new("21111111-0000-0000-0000-000000000001");
    public static readonly Guid TypeId = new("21111111-0000-0000-0000-000000000002");
    public static readonly Guid StepId = new("21111111-0000-0000-0000-000000000003");
    public static readonly Guid RoleId = new("21111111-0000-0000-0000-000000000005");

    /// <summary>Options of a choice: numbers in a row.</summary>
    public static string Options(params int[] values) => string.Concat(Array.ConvertAll(values, v => string.Create(CultureInfo.InvariantCulture, $"<option value=\"{v}\"><labels><label description=\"Option {v}\" languagecode=\"1033\" /></labels></option>")));

    /// <summary>An attribute.</summary>
    public static string Attribute(string name, string type, string more = "") =>
        $"<attribute PhysicalName=\"{name}\"><Type>{type}</Type><Name>{name.ToLowerInvariant()}</Name><LogicalName>{name.ToLowerInvariant()}</LogicalName><IsCustomField>1</IsCustomField>{more}<displaynames><displayname description=\"{name}\" languagecode=\"1033\" /></displaynames></attribute>";

    /// <summary>The custom table tst_thing with its own columns.</summary>
    public static string Thing(string columns = "", string keys = "") =>
        $"<Entity><Name LocalizedName=\"Thing\" OriginalName=\"Thing\">tst_thing</Name><EntityInfo><entity Name=\"tst_Thing\"><LocalizedNames><LocalizedName description=\"Thing\" languagecode=\"1033\" /></LocalizedNames><attributes>{Attribute("tst_thingId", "primarykey")}{Attribute("tst_name", "nvarchar", "<MaxLength>100</MaxLength><DisplayMask>PrimaryName|ValidForForm</DisplayMask>")}{columns}</attributes><EntityKeys>{keys}</EntityKeys><EntitySetName>tst_things</EntitySetName><OwnershipTypeMask>UserOwned</OwnershipTypeMask></entity></EntityInfo><FormXml /><SavedQueries /><RibbonDiffXml /></Entity>";

    /// <summary>What the solution changes of account.</summary>
    public static string Account(string columns, string label = "") =>
        $"<Entity><Name LocalizedName=\"Account\" OriginalName=\"Account\">Account</Name><EntityInfo><entity Name=\"Account\">{(label.Length == 0 ? "" : $"<LocalizedNames><LocalizedName description=\"{label}\" languagecode=\"1033\" /></LocalizedNames>")}<attributes>{columns}</attributes></entity></EntityInfo></Entity>";

    /// <summary>A view of account with a column.</summary>
    public static string View(string column) =>
        $"<Entity><Name>Account</Name><EntityInfo><entity Name=\"Account\" /></EntityInfo><SavedQueries><savedqueries><savedquery><savedqueryid>{{21111111-0000-0000-0000-000000000011}}</savedqueryid><fetchxml><fetch><entity name=\"account\"><attribute name=\"{column}\" /></entity></fetch></fetchxml><querytype>0</querytype><LocalizedNames><LocalizedName description=\"Accounts\" languagecode=\"1033\" /></LocalizedNames></savedquery></savedqueries></SavedQueries></Entity>";

    /// <summary>A many-to-many relationship and a lookup of tst_thing, both to account.</summary>
    public const string Relationships =
        "<EntityRelationships><EntityRelationship Name=\"tst_thing_account\"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>tst_thing</ReferencingEntityName><ReferencedEntityName>Account</ReferencedEntityName><CascadeDelete>RemoveLink</CascadeDelete><ReferencingAttributeName>tst_accountid</ReferencingAttributeName></EntityRelationship>"
        + "<EntityRelationship Name=\"tst_things_accounts\"><EntityRelationshipType>ManyToMany</EntityRelationshipType><FirstEntityName>tst_thing</FirstEntityName><SecondEntityName>account</SecondEntityName><IntersectEntityName>tst_things_accounts</IntersectEntityName></EntityRelationship></EntityRelationships>";

    public static string Choice(params int[] values) => $"<optionsets><optionset Name=\"tst_color\"><IsGlobal>1</IsGlobal><displaynames><displayname description=\"Color\" languagecode=\"1033\" /></displaynames><options>{Options(values)}</options></optionset></optionsets>";

    public static string Role(string privileges) => $"<Roles><Role id=\"{{{RoleId}}}\" name=\"Thing user\"><IsCustomizable>1</IsCustomizable><RolePrivileges>{privileges}</RolePrivileges></Role></Roles>";

    public const string WebResource = "<WebResources><WebResource><WebResourceId>{21111111-0000-0000-0000-000000000006}</WebResourceId><Name>tst_/a.js</Name><DisplayName>A</DisplayName><WebResourceType>3</WebResourceType><FileName>/WebResources/tst_ajs</FileName></WebResource></WebResources>";

    public const string Endpoint = "<ServiceEndpoints><ServiceEndpoint Name=\"tst queue\" ServiceEndpointId=\"{21111111-0000-0000-0000-000000000007}\"><ConnectionMode>1</ConnectionMode><Contract>6</Contract><Path>tst</Path><UserClaim>1</UserClaim></ServiceEndpoint></ServiceEndpoints>";

    public static string Assembly => TestAssembly.Node("Acme", "1.0.0.0", AssemblyId, ("Acme.Hello", TypeId));

    /// <summary>A step on the update of a table, with a pre-image.</summary>
    public static string Step(string table = "tst_thing", string columns = "tst_name", string handler = "") =>
        $"<SdkMessageProcessingSteps><SdkMessageProcessingStep Name=\"Acme.Hello: Update of {table}\" SdkMessageProcessingStepId=\"{{{StepId}}}\"><SdkMessageId>20bebb1b-ea3e-db11-86a7-000a3a5473e8</SdkMessageId>{(handler.Length == 0 ? $"<PluginTypeId>{TypeId}</PluginTypeId>" : handler)}<PrimaryEntity>{table}</PrimaryEntity><AsyncAutoDelete>0</AsyncAutoDelete><FilteringAttributes>{columns}</FilteringAttributes><Mode>0</Mode><Rank>3</Rank><EventHandlerTypeCode>4602</EventHandlerTypeCode><Stage>40</Stage><SdkMessageProcessingStepImages><SdkMessageProcessingStepImage Name=\"PreImage\"><SdkMessageProcessingStepImageId>{{21111111-0000-0000-0000-000000000004}}</SdkMessageProcessingStepImageId><Attributes>{columns}</Attributes><EntityAlias>PreImage</EntityAlias><ImageType>0</ImageType><MessagePropertyName>Target</MessagePropertyName></SdkMessageProcessingStepImage></SdkMessageProcessingStepImages></SdkMessageProcessingStep></SdkMessageProcessingSteps>";

    public const string CustomApi = "<customapi uniquename=\"tst_Ask\"><allowedcustomprocessingsteptype>2</allowedcustomprocessingsteptype><bindingtype>0</bindingtype><description default=\"Asks\" /><displayname default=\"Ask\" /><executeprivilegename>prvReadtst_Thing</executeprivilegename><iscustomizable>0</iscustomizable><isfunction>0</isfunction><isprivate>0</isprivate><name>Ask</name><workflowsdkstepenabled>0</workflowsdkstepenabled></customapi>";

    public const string Parameter = "<customapirequestparameter uniquename=\"Question\"><description default=\"Question\" /><displayname default=\"Question\" /><iscustomizable>0</iscustomizable><isoptional>0</isoptional><name>Question</name><type>10</type></customapirequestparameter>";

    public const string Variable = "<environmentvariabledefinition schemaname=\"tst_Url\"><defaultvalue>http://default</defaultvalue><displayname default=\"Url\"><label description=\"Url\" languagecode=\"1033\" /></displayname><introducedversion>1.0</introducedversion><iscustomizable>1</iscustomizable><isrequired>0</isrequired><secretstore>0</secretstore><type>100000000</type></environmentvariabledefinition>";

    public const string ConnectionReference = "<connectionreferences><connectionreference connectionreferencelogicalname=\"tst_dv\"><connectionreferencedisplayname>Dataverse</connectionreferencedisplayname><connectorid>/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps</connectorid></connectionreference></connectionreferences>";

    /// <summary>All of it.</summary>
    public static SolutionBuilder Build(string managed = "1", string version = "1.0.0.0") => new SolutionBuilder { UniqueName = "Whole", Managed = managed, Version = version }
        .Node($"<Entities>{Thing(Attribute("tst_accountid", "lookup") + Attribute("tst_color", "picklist", "<OptionSetName>tst_color</OptionSetName>") + Attribute("tst_code", "nvarchar"), "<EntityKey><Name>tst_Code</Name><LogicalName>tst_code</LogicalName><EntityKeyAttributes><AttributeName>tst_code</AttributeName></EntityKeyAttributes></EntityKey>")}{Account(Attribute("tst_rating", "int"), "Customer")}</Entities>")
        .Node(Role("<RolePrivilege name=\"prvReadtst_Thing\" level=\"Global\" />"))
        .Node(Relationships)
        .Node(Choice(1, 2))
        .Node(WebResource)
        .Node(Assembly)
        .Node(Step())
        .Node(Endpoint)
        .Node(ConnectionReference)
        .File("WebResources/tst_ajs", "alert(1)")
        .File($"PluginAssemblies/Acme-{AssemblyId}/Acme.dll", TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello"))
        .File("customapis/tst_Ask/customapi.xml", CustomApi)
        .File("customapis/tst_Ask/customapirequestparameters/Question/customapirequestparameter.xml", Parameter)
        .File("environmentvariabledefinitions/tst_Url/environmentvariabledefinition.xml", Variable)
        .Root(1, "schemaName=\"tst_thing\"")
        .Root(1, "schemaName=\"account\"", behavior: 2)
        .Root(9, "schemaName=\"tst_color\"")
        .Root(20, $"id=\"{{{RoleId}}}\"")
        .Root(61, "schemaName=\"tst_/a.js\"")
        .Root(91, $"id=\"{{{AssemblyId}}}\" schemaName=\"{TestAssembly.FullName("Acme", "1.0.0.0")}\"")
        .Root(92, $"id=\"{{{StepId}}}\"")
        .Root(95, "id=\"{21111111-0000-0000-0000-000000000007}\"");
}
