namespace ProNet.Domain.Careers;

/// <summary>The industries that profiles, jobs and organisations are filed under: a stable code, and a label in each language.</summary>
public static class Industries
{
    public static IReadOnlyList<Industry> All { get; } =
    [
        new("accounting", "Accounting and audit", "Comptabilité et audit"),
        new("agriculture", "Agriculture and food production", "Agriculture et agroalimentaire"),
        new("arts", "Arts and culture", "Arts et culture"),
        new("automotive", "Automotive", "Automobile"),
        new("aviation", "Aviation and aerospace", "Aéronautique et spatial"),
        new("banking", "Banking and insurance", "Banque et assurance"),
        new("business-development", "Business development", "Développement commercial"),
        new("construction", "Construction", "Bâtiment et travaux publics"),
        new("consulting", "Consulting", "Conseil"),
        new("design", "Design", "Design"),
        new("digital-media", "Media and communication", "Médias et communication"),
        new("education", "Education", "Enseignement"),
        new("energy", "Energy and environment", "Énergie et environnement"),
        new("engineering", "Engineering", "Ingénierie"),
        new("fashion", "Fashion and apparel", "Mode et habillement"),
        new("finance", "Finance", "Finance"),
        new("fitness", "Sport and fitness", "Sport et forme"),
        new("healthcare", "Health care", "Santé"),
        new("hospitality", "Hotels and restaurants", "Hôtellerie et restauration"),
        new("human-resources", "Human resources", "Ressources humaines"),
        new("information-technology", "Information technology", "Informatique"),
        new("legal", "Law", "Droit"),
        new("logistics", "Transport and logistics", "Transport et logistique"),
        new("manufacturing", "Manufacturing", "Industrie manufacturière"),
        new("marketing", "Marketing and public relations", "Marketing et relations publiques"),
        new("outsourcing", "Customer services and outsourcing", "Relation client et externalisation"),
        new("public-sector", "Public service", "Service public"),
        new("research", "Research", "Recherche"),
        new("retail", "Retail", "Commerce de détail"),
        new("sales", "Sales", "Vente"),
        new("social-work", "Social work and non-profit", "Action sociale et associations"),
    ];
}
